<#--  Contents: number on A, title on B, dotted leader, page number flush right.  -->
<#assign c = sheet.colours>
<#macro row level tight><#if level == 1>font-weight="600" space-before="<#if tight>3.5pt<#else>7pt</#if>"<#else>font-weight="400"</#if> <#if tight>font-size="9pt" line-height="10.5pt"</#if> start-indent="46mm" end-indent="10mm" last-line-end-indent="-10mm" text-align-last="justify"</#macro>
<#macro numbered>text-indent="-46mm"</#macro>
<#macro leader>leader-pattern="dots" leader-pattern-width="4pt" leader-length.minimum="10pt" leader-length.optimum="20pt" leader-length.maximum="100%" color="${c.rule}"</#macro>

<#--  Contents: number on A, title on B, dotted leader, page number flush right.  -->
<#assign c = sheet.colours>
<#macro row level><#if level == 1>font-weight="600" space-before="7pt"<#else>font-weight="400"</#if> start-indent="46mm" end-indent="10mm" last-line-end-indent="-10mm" text-align-last="justify"</#macro>
<#macro numbered>text-indent="-46mm"</#macro>
<#macro leader>leader-pattern="dots" leader-pattern-width="4pt" leader-length.minimum="10pt" leader-length.optimum="20pt" leader-length.maximum="100%" color="${c.rule}"</#macro>

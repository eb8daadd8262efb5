<#--  Tables: rules in ink above and below, hair between rows; no vertical lines, no zebra.  -->
<#assign c = sheet.colours>
<#macro block>space-before="10.5pt" space-after="14pt" start-indent="0"</#macro>
<#--  A small table is moved rather than cut, unless it fills a page.  -->
<#macro keepSmall>keep-together.within-page="7"</#macro>
<#macro table>table-layout="fixed" border-collapse="separate" border-separation="0pt" table-omit-header-at-break="false" font-size="9pt" line-height="10.5pt"</#macro>
<#macro column width>column-width="${width}mm"</#macro>
<#macro headRow>font-size="8.5pt" font-weight="600" display-align="after"</#macro>
<#macro head>padding-top="4.5pt" padding-bottom="5.25pt" border-top-style="solid" border-top-width="1pt" border-top-color="${c.ink}" border-bottom-style="solid" border-bottom-width="0.75pt" border-bottom-color="${c.rule}"</#macro>
<#macro cell last>padding-top="5.25pt" <#if last>padding-bottom="4.25pt" border-bottom-style="solid" border-bottom-width="1pt" border-bottom-color="${c.ink}"<#else>padding-bottom="4.75pt" border-bottom-style="solid" border-bottom-width="0.5pt" border-bottom-color="${c.hair}"</#if></#macro>
<#macro headAir column><#if column.align != "START">padding-start="7pt"</#if></#macro>
<#macro align column last><#if column.align == "START"><#if !last>padding-end="3mm"</#if><#else>text-align="${column.align?lower_case}"<#if column.beforeText> padding-end="4mm"</#if></#if></#macro>
<#macro detail>font-size="8.5pt" line-height="10.5pt" color="${c.ink2}"</#macro>
<#macro row keepNext>keep-together.within-page="always" <#if keepNext>keep-with-next.within-page="always"</#if></#macro>
<#macro starRoom>leader-pattern="space" leader-length="3.76pt"</#macro>

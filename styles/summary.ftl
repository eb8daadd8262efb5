<#--  The page for the politician: two tables and the legend of the signs, on one page.  -->
<#assign c = sheet.colours>
<#macro answers tight>start-indent="0" space-after="10.5pt" provisional-distance-between-starts="46mm" provisional-label-separation="3mm" <#if tight>font-size="9pt" line-height="10.5pt"<#else>font-size="10pt" line-height="12.25pt"</#if></#macro>
<#macro answer tight><#if tight>padding-top="3.5pt"<#else>padding-top="5.25pt"</#if></#macro>
<#macro paragraph>start-indent="body-start() + 3mm" text-indent="-3mm"</#macro>
<#macro question>font-weight="600" color="${c.accent}"</#macro>
<#macro caption>font-size="9pt" line-height="10.5pt" space-before="10.5pt" space-after="3.5pt" keep-with-next.within-page="always"</#macro>
<#macro table tight>width="160mm" table-layout="fixed" border-collapse="separate" border-separation="0pt" space-after="<#if tight>7pt<#else>14pt</#if>" font-size="9pt" line-height="10.5pt"</#macro>
<#macro column width>column-width="${width}mm"</#macro>
<#macro headRow>font-size="8.5pt" font-weight="600" display-align="after"</#macro>
<#macro head>padding-top="3.5pt" padding-bottom="5.25pt" border-top-style="solid" border-top-width="1pt" border-top-color="${c.ink}" border-bottom-style="solid" border-bottom-width="0.75pt" border-bottom-color="${c.rule}"</#macro>
<#macro cell last tight>padding-top="<#if tight>3.5pt<#else>5.25pt</#if>" <#if last>padding-bottom="<#if tight>2.5pt<#else>4.25pt</#if>" border-bottom-style="solid" border-bottom-width="1pt" border-bottom-color="${c.ink}"<#else>padding-bottom="<#if tight>3pt<#else>4.75pt</#if>" border-bottom-style="solid" border-bottom-width="0.5pt" border-bottom-color="${c.hair}"</#if></#macro>
<#macro name>padding-end="2mm"</#macro>
<#macro detail>font-size="8.5pt" line-height="10.5pt" color="${c.ink2}"</#macro>
<#macro number>text-align="end"</#macro>
<#macro target>text-align="end" padding-end="4mm"</#macro>
<#macro spark>padding-start="2.5mm"</#macro>
<#macro sparkCell last>padding-top="2pt" padding-bottom="0pt" padding-start="2.5mm" <#if last>border-bottom-style="solid" border-bottom-width="1pt" border-bottom-color="${c.ink}"<#else>border-bottom-style="solid" border-bottom-width="0.5pt" border-bottom-color="${c.hair}"</#if></#macro>
<#macro sparkLine>line-height="0pt" font-size="0pt" line-stacking-strategy="max-height"</#macro>
<#macro words>padding-start="2mm"</#macro>
<#macro about>padding-start="2mm" color="${c.ink2}"</#macro>
<#macro legend>background-color="${c.surface}" padding="7pt 6.24pt" start-indent="6.24pt" end-indent="6.24pt" font-size="9pt" line-height="10.5pt"</#macro>
<#macro legendMarks>text-align-last="justify" space-after="3.5pt"</#macro>
<#macro legendGap>leader-pattern="space" leader-length.minimum="6pt" leader-length.optimum="6pt" leader-length.maximum="100%"</#macro>
<#macro legendText>color="${c.ink2}" font-size="8.5pt" line-height="10.5pt"</#macro>
<#macro captionLabel>font-weight="600"</#macro>

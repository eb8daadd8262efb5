<#--  Figures: caption on A, plot from B, and the value table whose head row is the axis of the plot.
      What a table has many of is said as briefly as FOP can read it: type once for the table, rules without shorthands.  -->
<#assign c = sheet.colours>
<#macro block>space-before="10.5pt" space-after="14pt" start-indent="0"</#macro>
<#macro caption>font-size="9pt" line-height="10.5pt" space-after="3.5pt" keep-with-next.within-page="always" keep-together.within-page="always" start-indent="0"</#macro>
<#macro captionLabel>font-weight="600"</#macro>
<#macro plot>line-height="0pt" font-size="0pt" line-stacking-strategy="max-height" keep-with-next.within-page="always" start-indent="0"</#macro>
<#macro grid narrow>width="160mm" table-layout="fixed" border-collapse="separate" border-separation="0pt" text-align="end" line-height="10.5pt" font-size="<#if narrow>8.5pt<#else>9pt</#if>"</#macro>
<#macro labelColumn>column-width="46mm"</#macro>
<#macro valueColumn width>column-width="${width}mm"</#macro>
<#macro headRow>font-size="8.5pt" font-weight="600" text-align="center"</#macro>
<#macro head>padding-top="4.5pt" padding-bottom="5.25pt" border-bottom-style="solid" border-bottom-width="0.75pt" border-bottom-color="${c.rule}"</#macro>
<#macro unit>text-align="start"</#macro>
<#macro year>padding-start="3pt" padding-end="3pt"</#macro>
<#macro cell last>padding-top="5.25pt" <#if last>padding-bottom="4.25pt" border-bottom-style="solid" border-bottom-width="1pt" border-bottom-color="${c.ink}"<#else>padding-bottom="4.75pt" border-bottom-style="solid" border-bottom-width="0.5pt" border-bottom-color="${c.hair}"</#if></#macro>
<#macro label narrow>text-align="start" padding-end="2mm"<#if narrow> font-size="9pt"</#if></#macro>
<#macro hang width><#if width gt 0>start-indent="${width}pt" text-indent="-${width}pt"</#if></#macro>
<#macro value padding>padding-end="${padding}pt"</#macro>
<#macro starRoom>leader-pattern="space" leader-length="3.76pt"</#macro>
<#macro keepRow>keep-together.within-page="always"</#macro>
<#macro keepAll>keep-together.within-page="always"</#macro>
<#macro lost>start-indent="141.14pt" end-indent="10.75pt" border="0.75pt dashed ${c.rule}" padding="7pt 10pt" font-size="8.5pt" line-height="10.5pt" space-after="10.5pt"</#macro>
<#macro illustration>text-align="start" start-indent="46mm" line-height="0pt" font-size="0pt" line-stacking-strategy="max-height"</#macro>
<#macro size picture>content-width="${picture.widthMm}mm" content-height="${picture.heightMm}mm" scaling="uniform"</#macro>
<#macro legend>keep-with-previous.within-page="always" font-size="9pt" line-height="10.5pt" space-before="3.5pt" space-after="10.5pt" start-indent="0"</#macro>
<#macro legendItem>padding-end="14pt"</#macro>
<#macro legendText>color="${c.ink2}"</#macro>

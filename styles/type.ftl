<#--  Type: sizes with leading, weights, colours. Leading is always in pt, so that the grid of 14 holds.  -->
<#assign c = sheet.colours>
<#macro root>font-family="Source Sans 3" font-size="10.5pt" line-height="14pt" font-weight="400" color="${c.ink}" text-align="start" hyphenate="false" line-stacking-strategy="font-height" orphans="2" widows="2"</#macro>
<#macro lead>font-size="12.5pt" line-height="17.5pt"</#macro>
<#macro small>font-size="8.5pt" line-height="10.5pt"</#macro>
<#macro figures>font-size="9pt" line-height="10.5pt"</#macro>
<#macro narrowFigures>font-size="8.5pt" line-height="10.5pt"</#macro>
<#macro running>font-size="8.5pt" line-height="14pt" color="${c.ink2}"</#macro>
<#macro strong>font-weight="600"</#macro>
<#macro emphasis>font-style="italic"</#macro>
<#macro muted>color="${c.ink2}"</#macro>
<#macro link>color="${c.accent}" text-decoration="underline"</#macro>
<#macro lineA>start-indent="0"</#macro>
<#macro lineB>start-indent="46mm"</#macro>

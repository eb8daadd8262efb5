<#--  The tint: one box in a chapter at most. It stands on line B, and its words 10 pt in.  -->
<#assign c = sheet.colours>
<#macro box>background-color="${c.tint}" start-indent="140.39pt" end-indent="10pt" padding="10.5pt 10pt 3.5pt 10pt" space-before="7pt" space-after="14pt" keep-together.within-page="7"</#macro>
<#macro title>font-weight="600" color="${c.accent}" space-after="3.5pt" keep-with-next.within-page="always"</#macro>

<#--  A quotation from the strategy: an accent bar, italics, the source in small type.  -->
<#assign c = sheet.colours>
<#macro box>space-before="3.5pt" space-after="10.5pt" start-indent="52mm" padding-left="15pt" border-left="2pt solid ${c.accent}" font-style="italic"</#macro>
<#macro source>font-size="8.5pt" line-height="10.5pt" font-style="normal" color="${c.ink2}"</#macro>

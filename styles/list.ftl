<#--  Lists: the label 10 pt wide on line B, or on line A for the small list under a figure.  -->
<#assign c = sheet.colours>
<#macro items>provisional-distance-between-starts="10pt" provisional-label-separation="2pt"</#macro>
<#macro ordered>provisional-distance-between-starts="17.5pt" provisional-label-separation="3.5pt"</#macro>
<#macro after last><#if last>space-after="7pt"<#else>space-after="3.5pt"</#if></#macro>
<#macro notes>start-indent="0" space-before="7pt" space-after="7pt" provisional-distance-between-starts="46mm" provisional-label-separation="3mm" font-size="8.5pt" line-height="10.5pt"</#macro>
<#--  The last item never stands alone at the top of a page.  -->
<#macro note first last cut><#if first>keep-with-previous.within-page="always"<#else>space-before="2pt"<#if last> keep-with-previous.within-page="always"<#elseif !cut> keep-with-previous.within-page="5"</#if></#if></#macro>
<#macro noteLabel>font-weight="600" color="${c.ink2}"</#macro>

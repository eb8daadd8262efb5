<#--  The cover: white above and below, an accent panel with three quarter-discs and the year between.  -->
<#assign c = sheet.colours>
<#macro nameBox arms>absolute-position="fixed" top="31mm" height="98pt" <#if arms>left="71mm" width="114mm"<#else>left="25mm" width="160mm"</#if></#macro>
<#macro name>font-size="17pt" line-height="21pt" font-weight="600"</#macro>
<#macro service>font-size="12.5pt" line-height="17.5pt" color="${c.ink2}"</#macro>
<#macro armsBox>absolute-position="fixed" left="25mm" top="24mm" width="22mm" height="27mm"</#macro>
<#macro arms picture>content-width="${picture.widthMm}mm" content-height="${picture.heightMm}mm" scaling="uniform"</#macro>
<#--  forside=lys in measures.json prints the panel white: it saves toner.  -->
<#macro panelBox light>absolute-position="fixed" left="-0.5mm" top="66mm" width="211mm" height="150mm" <#if light>border-top="3pt solid ${c.accent}"<#else>background-color="${c.accent}"</#if></#macro>
<#macro arcsBox>absolute-position="fixed" left="0mm" top="145mm" width="72mm" height="72mm"</#macro>
<#macro titleBox>absolute-position="fixed" left="25mm" top="82mm" width="160mm" height="245pt"</#macro>
<#macro title size light>color="<#if light>${c.accent}<#else>#FFFFFF</#if>" font-weight="700" <#if size == "large">font-size="38pt" line-height="42pt"<#elseif size == "medium">font-size="34pt" line-height="38.5pt"<#else>font-size="30pt" line-height="35pt"</#if></#macro>
<#macro yearBox>absolute-position="fixed" left="71mm" top="170mm" width="114mm" height="98pt"</#macro>
<#macro year light>font-size="96pt" line-height="98pt" font-weight="600" color="<#if light>${c.accent}<#else>${c.coverLight}</#if>"</#macro>
<#macro factsBox>absolute-position="fixed" left="71mm" top="228mm" width="114mm" height="62mm"</#macro>
<#macro facts>provisional-distance-between-starts="38mm" provisional-label-separation="3mm"</#macro>
<#macro fact>space-after="3.5pt"</#macro>
<#macro factLabel>color="${c.ink2}"</#macro>

<#--  Headings. Numbers of sections stand on line A and the words on line B: the leader between them is measured.  -->
<#assign c = sheet.colours>
<#macro chapter newPage>font-size="24pt" line-height="28pt" font-weight="700" color="${c.accent}" start-indent="0" space-after="14pt" keep-with-next.within-page="always" keep-together.within-page="always" <#if newPage>break-before="page"<#else>space-before="42pt"</#if></#macro>
<#macro chapterNumber>padding-end="9pt"</#macro>
<#macro level2 afterBlock>font-size="15pt" line-height="17.5pt" font-weight="600" color="${c.accent}" space-before="<#if afterBlock>31.5pt<#else>17.5pt</#if>" space-after="7pt"</#macro>
<#macro level3 afterBlock>font-size="11.5pt" line-height="14pt" font-weight="600" color="${c.ink}" space-before="<#if afterBlock>24.5pt<#else>10.5pt</#if>" space-after="3.5pt"</#macro>
<#macro level4>font-size="10.5pt" line-height="14pt" font-weight="600" color="${c.ink2}" space-before="7pt" space-after="0pt"</#macro>
<#macro numbered>start-indent="46mm" text-indent="-46mm"</#macro>
<#macro plain>start-indent="46mm"</#macro>
<#macro keep>keep-with-next.within-page="always" keep-together.within-page="always"</#macro>
<#macro gap length>leader-pattern="space" leader-length="${length}pt"</#macro>

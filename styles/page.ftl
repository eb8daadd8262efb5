<#--  Geometry of the page: A4, one-sided. Line A is the left edge of the text area, line B 46 mm in.  -->
<#assign c = sheet.colours>
<#macro paper>page-width="210mm" page-height="297mm"</#macro>
<#--  On its side, for an appendix: 247 mm between the margins.  -->
<#macro widePaper>page-width="297mm" page-height="210mm"</#macro>
<#macro across wide><#if wide>247mm<#else>160mm</#if></#macro>
<#macro margins>margin-left="25mm" margin-right="25mm"</#macro>
<#macro body>margin-top="92pt" margin-bottom="91.89pt"</#macro>
<#macro before>extent="92pt"</#macro>
<#macro after>extent="91.89pt"</#macro>
<#--  Boxes in the region above: measured from the top of the page.  -->
<#macro stripBox wide>absolute-position="absolute" top="28pt" left="0mm" width="<@across wide/>" height="14pt"</#macro>
<#macro strip kind><#if kind == "INTERNAL">background-color="${c.ink}" color="#FFFFFF"<#else>background-color="${c.surface}" color="${c.ink}"</#if></#macro>
<#macro stripHatchBox>absolute-position="absolute" top="28pt" left="0mm" width="10pt" height="14pt"</#macro>
<#macro stripWordsBox wide>absolute-position="absolute" top="28pt" left="16pt" width="<#if wide>684pt<#else>437.5pt</#if>" height="14pt"</#macro>
<#macro stripWords>font-size="8.5pt" line-height="14pt"</#macro>
<#macro coverStripBox>absolute-position="fixed" top="28pt" left="25mm" width="160mm" height="14pt"</#macro>
<#macro coverStripHatchBox>absolute-position="fixed" top="28pt" left="25mm" width="10pt" height="14pt"</#macro>
<#macro coverStripWordsBox>absolute-position="fixed" top="28pt" left="86.87pt" width="437.5pt" height="14pt"</#macro>
<#macro headBox wide>absolute-position="absolute" top="50pt" left="0mm" width="<@across wide/>" height="17.5pt" border-bottom="0.5pt solid ${c.hair}"</#macro>
<#macro head>font-size="8.5pt" line-height="14pt" color="${c.ink2}" text-align-last="justify"</#macro>
<#macro draft>border="0.75pt solid ${c.ink}" padding="1pt 4pt" font-weight="600" color="${c.ink}"</#macro>
<#--  The foot region begins 750 pt down.  -->
<#macro footBox wide>absolute-position="absolute" top="22pt" left="0mm" width="<@across wide/>" height="28pt"</#macro>
<#macro foot>font-size="8.5pt" line-height="14pt" color="${c.ink2}" text-align-last="justify"</#macro>
<#macro sign>font-weight="600" color="${c.ink}"</#macro>
<#--  A line that is as high as the drawing in it.  -->
<#macro drawing>line-height="0pt" font-size="0pt" line-stacking-strategy="max-height"</#macro>
<#macro signGap>leader-pattern="space" leader-length="7pt"</#macro>
<#macro stripLead>font-weight="600"</#macro>

<#--  Running text: paragraphs, code, rules, links, signs.  -->
<#assign c = sheet.colours>
<#macro body>space-after="7pt"</#macro>
<#macro lead>font-size="12.5pt" line-height="17.5pt" space-after="14pt"</#macro>
<#macro small>font-size="8.5pt" line-height="10.5pt" space-after="7pt"</#macro>
<#macro verbatim>font-size="9pt" line-height="10.5pt" background-color="${c.surface}" padding="3.5pt 7pt" start-indent="137.39pt" end-indent="7pt" space-before="3.5pt" space-after="10.5pt" white-space-collapse="false" white-space-treatment="preserve" linefeed-treatment="preserve" wrap-option="wrap"</#macro>
<#macro ruleBlock>space-after="7pt"</#macro>
<#macro rule>leader-pattern="rule" leader-length="100%" rule-thickness="0.5pt" color="${c.hair}"</#macro>
<#macro strong>font-weight="600"</#macro>
<#macro emphasis>font-style="italic"</#macro>
<#macro link>color="${c.accent}" text-decoration="underline"</#macro>
<#macro reference>color="${c.accent}"</#macro>
<#macro tone name><#if name == "MET">color="${c.met}"<#elseif name == "NEARLY">color="${c.nearly}"<#elseif name == "NOT_MET">color="${c.notMet}"<#elseif name == "NEUTRAL">color="${c.neutral}"<#elseif name == "PLAIN">color="${c.ink}"<#else>color="${c.open}"</#if></#macro>
<#macro mark>font-weight="600"</#macro>
<#--  After a sign in running text: room before the next words.  -->
<#macro markInText first>padding-end="7pt"<#if !first> padding-start="3pt"</#if></#macro>
<#macro sign>content-width="9pt" content-height="9pt" alignment-baseline="baseline" alignment-adjust="-1.4pt" padding-end="4pt"</#macro>
<#macro seriesKey>alignment-adjust="-1.4pt" padding-end="4pt"</#macro>

<#import "/styles/heading.ftl" as heading>
<#import "/styles/text.ftl" as look>
<#import "/styles/type.ftl" as type>
<#import "text.ftl" as text>
<#import "list.ftl" as lists>
<#import "quotation.ftl" as quotations>
<#import "box.ftl" as boxes>
<#import "figure.ftl" as figures>
<#import "table.ftl" as tables>
<#macro chapter one first>
<fo:block role="H1" id="${one.text.anchor}" <@heading.chapter one.text.newPage && !first/>><#if one.text.number?has_content><fo:inline <@heading.chapterNumber/>>${one.text.number}</fo:inline> </#if>${one.text.title}</fo:block>
<fo:block <@type.lineB/>><@parts one.blocks/></fo:block>
</#macro>
<#macro parts list><#list list as part><@one part/></#list></#macro>
<#macro one part>
<#switch part.type>
<#on "Heading"><@title part/>
<#on "Paragraph"><fo:block <#if part.style == "LEAD"><@look.lead/><#elseif part.style == "SMALL"><@look.small/><#else><@look.body/></#if><#if part.keepNext> <@heading.keep/></#if>><@text.pieces part.text/></fo:block>
<#on "ItemList"><@lists.items part; inner><@parts inner/></@lists.items>
<#on "Quotation"><@quotations.quotation part; inner><@parts inner/></@quotations.quotation>
<#on "Box"><@boxes.box part; inner><@parts inner/></@boxes.box>
<#on "Verbatim"><fo:block <@look.verbatim/>>${part.text}</fo:block>
<#on "Rule"><fo:block role="artifact" <@look.ruleBlock/>><fo:leader <@look.rule/>/></fo:block>
<#on "Figure"><@figures.figure part/>
<#on "Lost"><@figures.lost part/>
<#on "Table"><@tables.table part/>
<#on "Illustration"><@figures.illustration part/>
<#on "Legend"><@figures.legend part/>
</#switch>
</#macro>
<#macro title part>
<fo:block role="H${part.level}" id="${part.anchor}" <#if part.level == 2><@heading.level2 part.afterBlock/><#elseif part.level == 3><@heading.level3 part.afterBlock/><#else><@heading.level4/></#if> <#if part.number?has_content><@heading.numbered/><#else><@heading.plain/></#if> <@heading.keep/>><#if part.number?has_content>${part.number} <fo:leader <@heading.gap part.gap/>/></#if>${part.text}</fo:block>
</#macro>

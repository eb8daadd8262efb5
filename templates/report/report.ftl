<#import "document.ftl" as documents>
<#import "page.ftl" as page>
<#import "cover.ftl" as cover>
<#import "contents.ftl" as contents>
<#import "summary.ftl" as summary>
<#import "chapter.ftl" as chapter>
<@documents.document>
<@cover.page/>
<@page.sequence "side-innhold"><@contents.list/></@page.sequence>
<@page.sequence "side-sammendrag"><@summary.page/></@page.sequence>
<#list sheet.sections as section>
<@page.sequence section.id section.wide>
<#list section.chapters as one><@chapter.chapter one one?is_first/></#list>
</@page.sequence>
</#list>
</@documents.document>

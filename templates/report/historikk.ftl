<#--  Everything that was issued, for the auditor: the pages of a report without cover and summary.  -->
<#import "document.ftl" as documents>
<#import "page.ftl" as page>
<#import "contents.ftl" as contents>
<#import "chapter.ftl" as chapter>
<@documents.document>
<#if sheet.contents?has_content><@page.sequence "side-innhold"><@contents.list/></@page.sequence></#if>
<#list sheet.sections as section>
<@page.sequence section.id section.wide>
<#list section.chapters as one><@chapter.chapter one one?is_first/></#list>
</@page.sequence>
</#list>
</@documents.document>

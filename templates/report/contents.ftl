<#import "/styles/contents.ftl" as look>
<#import "/styles/heading.ftl" as heading>
<#macro list>
<fo:block role="H1" id="innhold" <@heading.chapter false/>>${sheet.labels.contents}</fo:block>
<fo:block role="TOC">
<#list sheet.contents as line>
<fo:block role="TOCI" <@look.row line.row.level sheet.tightContents/> <#if line.row.number?has_content><@look.numbered/></#if>><fo:basic-link internal-destination="${line.row.anchor}" fox:alt-text="${line.description}"><#if line.row.number?has_content>${line.row.number}&#x2009;<fo:leader <@heading.gap line.gap/>/></#if>${line.row.title} <fo:leader <@look.leader/>/> <fo:page-number-citation role="Span" ref-id="${line.row.anchor}"/></fo:basic-link></fo:block>
</#list>
</fo:block>
</#macro>

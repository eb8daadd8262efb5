<#import "/styles/quotation.ftl" as look>
<#macro quotation part>
<fo:block role="BlockQuote" <@look.box/>>
<#nested part.body>
<#if part.source?has_content><fo:block <@look.source/>>${part.source}</fo:block></#if>
</fo:block>
</#macro>

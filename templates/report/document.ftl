<#--  What every document is: its language, page masters, properties and bookmarks; the pages are what is nested.  -->
<#import "/styles/type.ftl" as type>
<#import "page.ftl" as page>
<#macro document>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xml:lang="${sheet.tag}" language="${sheet.language}" country="${sheet.country}" <@type.root/>>
<@page.masters/>
<fo:declarations>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${sheet.meta.title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${sheet.meta.creator}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${sheet.meta.subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${sheet.tag}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>tilstand</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
</fo:declarations>
<fo:bookmark-tree>
<#list sheet.bookmarks as mark><@bookmark mark/></#list>
</fo:bookmark-tree>
<#nested>
</fo:root>
</#macro>
<#macro bookmark mark>
<fo:bookmark internal-destination="${mark.anchor}"<#if mark.children?has_content> starting-state="hide"</#if>>
<fo:bookmark-title>${mark.title}</fo:bookmark-title>
<#list mark.children as child><@bookmark child/></#list>
</fo:bookmark>
</#macro>

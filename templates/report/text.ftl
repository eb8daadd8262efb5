<#--  Pieces of a line. No line feed may come between them: it would print as a space.  -->
<#import "/styles/text.ftl" as look>
<#macro pieces list><#list list as piece><@one piece piece?is_first/></#list></#macro>
<#macro one piece first=true><#switch piece.type><#on "Words">${piece.text}<#on "Strong"><fo:inline <@look.strong/>><@pieces piece.text/></fo:inline><#on "Emphasis"><fo:inline <@look.emphasis/>><@pieces piece.text/></fo:inline><#on "Break"><fo:block/><#on "Link"><fo:basic-link external-destination="url('${piece.url}')" fox:alt-text="${piece.description}" <@look.link/>><@pieces piece.text/></fo:basic-link><#on "Reference"><fo:basic-link internal-destination="${piece.anchor}" fox:alt-text="${piece.description}" <@look.reference/>>${piece.text}</fo:basic-link><#on "Mark"><fo:inline <@look.markInText first/>><@mark piece/></fo:inline><#on "Key"><fo:external-graphic src="${piece.key.src}" role="artifact" <@look.seriesKey/>/></#switch></#macro>
<#macro mark piece><fo:inline keep-together.within-line="always" <@look.mark/> <@look.tone piece.tone/>><fo:external-graphic src="${piece.sign.src}" role="artifact" <@look.sign/>/>${piece.word}</fo:inline></#macro>
<#--  A cell must hold something, or its tag is lost.  -->
<#macro filled words><#if words?trim?has_content>${words}<#else>&#xA0;</#if></#macro>

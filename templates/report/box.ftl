<#import "/styles/box.ftl" as look>
<#macro box part>
<fo:block role="Sect" <@look.box/>>
<fo:block <@look.title/>>${part.title}</fo:block>
<#nested part.body>
</fo:block>
</#macro>

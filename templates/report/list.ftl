<#import "/styles/list.ftl" as look>
<#import "text.ftl" as text>
<#--  The body of each item is printed by whoever calls, so that this file need not know the blocks.  -->
<#macro items list>
<fo:list-block <#if list.ordered><@look.ordered/><#else><@look.items/></#if>>
<#list list.items as item>
<fo:list-item <@look.after item?is_last/>>
<fo:list-item-label end-indent="label-end()"><fo:block>${item.label}</fo:block></fo:list-item-label>
<fo:list-item-body start-indent="body-start()"><fo:block><#nested item.body></fo:block></fo:list-item-body>
</fo:list-item>
</#list>
</fo:list-block>
</#macro>
<#--  The small list under a figure or table: labels on line A, words on line B.  -->
<#macro notes list cut=false>
<#if list?has_content>
<fo:list-block <@look.notes/>>
<#list list as note>
<fo:list-item <@look.note note?is_first note?is_last cut/>>
<fo:list-item-label end-indent="label-end()"><fo:block <@look.noteLabel/>>${note.label}</fo:block></fo:list-item-label>
<fo:list-item-body start-indent="body-start()"><fo:block><@text.pieces note.text/></fo:block></fo:list-item-body>
</fo:list-item>
</#list>
</fo:list-block>
</#if>
</#macro>

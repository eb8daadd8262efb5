<#import "/styles/table.ftl" as look>
<#import "figure.ftl" as figures>
<#import "text.ftl" as text>
<#import "list.ftl" as lists>
<#macro table part>
<fo:block <@look.block/> <#if part.keep><@look.keepSmall/></#if> id="${part.anchor}">
<@figures.caption part/>
<fo:table <@look.table/>>
<#list part.columns as column><fo:table-column <@look.column column.widthMm/><#if part.rowHeads && column?is_first> fox:header="true"</#if>/></#list>
<fo:table-header <@look.headRow/>>
<fo:table-row>
<#list part.columns as column><fo:table-cell <@look.head/> <@look.align column column?is_last/> <@look.headAir column/>><fo:block><@text.filled column.head/></fo:block></fo:table-cell></#list>
</fo:table-row>
</fo:table-header>
<fo:table-body>
<#list part.rows as row>
<fo:table-row <@look.row row.keepNext/>>
<#list row.cells as cell>
<fo:table-cell <@look.cell row.last/> <@look.align part.columns[cell?index] cell?is_last/>><fo:block><@text.pieces cell.text/><#if cell.space><fo:leader <@look.starRoom/>/></#if></fo:block><#if cell.detail?has_content><fo:block <@look.detail/>>${cell.detail}</fo:block></#if></fo:table-cell>
</#list>
</fo:table-row>
</#list>
</fo:table-body>
</fo:table>
<@lists.notes part.notes/>
</fo:block>
</#macro>

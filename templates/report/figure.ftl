<#import "/styles/figure.ftl" as look>
<#import "text.ftl" as text>
<#import "list.ftl" as lists>
<#macro caption part><#if part.label?has_content || part.caption?has_content><fo:block role="Caption" <@look.caption/>><#if part.label?has_content><fo:inline <@look.captionLabel/>>${part.label}.</fo:inline> </#if>${part.caption}</fo:block></#if></#macro>
<#macro figure part>
<fo:block <@look.block/> id="${part.anchor}">
<fo:block <#if part.keep><@look.keepAll/></#if>>
<@caption part/>
<fo:block <@look.plot/>><fo:external-graphic src="${part.chart.src}" fox:alt-text="${part.chart.alt}"/></fo:block>
<@valueTable part.grid/>
</fo:block>
<@lists.notes part.notes part.cutNotes/>
</fo:block>
</#macro>
<#macro valueTable grid>
<fo:table <@look.grid grid.narrow/>>
<fo:table-column <@look.labelColumn/> fox:header="true"/>
<#list grid.head as year><fo:table-column <@look.valueColumn grid.columnMm/>/></#list>
<fo:table-header <@look.headRow/>>
<fo:table-row>
<fo:table-cell <@look.head/> <@look.unit/>><fo:block><@text.filled grid.unit/></fo:block></fo:table-cell>
<#list grid.head as year><fo:table-cell <@look.head/> <@look.year/>><fo:block><@text.filled year/></fo:block></fo:table-cell></#list>
</fo:table-row>
</fo:table-header>
<fo:table-body>
<#list grid.rows as row>
<fo:table-row <@look.keepRow/>>
<fo:table-cell <@look.cell row?is_last/> <@look.label grid.narrow/>><fo:block <@look.hang row.hang/>><@text.pieces row.label/></fo:block></fo:table-cell>
<#list row.cells as number><fo:table-cell <@look.cell row?is_last/> <@look.value grid.padding/>><fo:block><@text.filled number.text/><#if number.space><fo:leader <@look.starRoom/>/></#if></fo:block></fo:table-cell></#list>
</fo:table-row>
</#list>
</fo:table-body>
</fo:table>
</#macro>
<#macro lost part>
<fo:block <@look.block/> id="${part.anchor}" keep-together.within-page="always">
<@caption part/>
<fo:block <@look.lost/>><@text.pieces part.text/></fo:block>
</fo:block>
</#macro>
<#macro illustration part>
<fo:block <@look.block/> id="${part.anchor}" keep-together.within-page="always">
<@caption part/>
<fo:block <@look.illustration/>><fo:external-graphic src="${part.picture.src}" fox:alt-text="${part.picture.alt}" <@look.size part/>/></fo:block>
</fo:block>
</#macro>
<#macro legend part>
<fo:block <@look.legend/>><#list part.marks as mark><fo:inline <@look.legendItem/>><@text.mark mark/></fo:inline> </#list><#if part.text?has_content><fo:inline <@look.legendText/>>${part.text}</fo:inline></#if></fo:block>
</#macro>

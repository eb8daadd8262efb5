<#import "/styles/summary.ftl" as look>
<#import "/styles/heading.ftl" as heading>
<#import "/styles/text.ftl" as textLook>
<#import "/styles/type.ftl" as type>
<#import "figure.ftl" as figures>
<#import "text.ftl" as text>
<#macro page>
<#local s = sheet.summary>
<fo:block role="H1" id="${s.text.anchor}" <@heading.chapter false/>>${s.text.title}</fo:block>
<#if s.lead?has_content><fo:block <@type.lineB/> <@textLook.lead/>><@text.pieces s.lead/></fo:block></#if>
<#if s.answers?has_content><fo:list-block <@look.answers s.tight/>>
<#list s.answers as answer>
<fo:list-item <@look.answer s.tight/>>
<fo:list-item-label end-indent="label-end()"><fo:block <@look.question/>>${answer.question}</fo:block></fo:list-item-label>
<fo:list-item-body start-indent="body-start()"><#list answer.paragraphs as paragraph><fo:block <@look.paragraph/>>${paragraph}</fo:block></#list></fo:list-item-body>
</fo:list-item>
</#list>
</fo:list-block></#if>
<#if s.judged?has_content>
<@rows s.text.judged s.judged s.judgedWidths true/>
</#if>
<#if s.described?has_content>
<@rows s.text.described s.described s.describedWidths false/>
</#if>
<#if s.legend?has_content><fo:block <@look.legend/>>
<#if !s.tight><fo:block <@look.legendMarks/>><#list s.legend as mark><@text.mark mark/><#sep><fo:leader <@look.legendGap/>/></#sep></#list></fo:block></#if>
<#if s.text.legendText?has_content><fo:block <@look.legendText/>>${s.text.legendText}</fo:block></#if>
</fo:block></#if>
</#macro>
<#macro rows table list widths judged>
<fo:block role="Caption" <@look.caption/>><fo:inline <@look.captionLabel/>>${table.label}.</fo:inline> ${table.caption}</fo:block>
<fo:table <@look.table sheet.summary.tight/>>
<#list widths as width><fo:table-column <@look.column width/><#if width?is_first> fox:header="true"</#if>/></#list>
<fo:table-header <@look.headRow/>>
<fo:table-row>
<#list table.head as word><fo:table-cell <@look.head/> <#if word?index == 1 || word?index == 2><@look.number/><#elseif word?index == 3><@look.spark/><#elseif word?index == 4 && judged><@look.target/><#elseif word?index gt 3 && !judged><@look.words/></#if>><fo:block><@text.filled word/></fo:block></fo:table-cell></#list>
</fo:table-row>
</fo:table-header>
<fo:table-body>
<#list list as row>
<fo:table-row keep-together.within-page="always">
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.name/>><fo:block>${row.name}</fo:block><#if row.row.detail?has_content><fo:block <@look.detail/>>${row.row.detail}</fo:block></#if></fo:table-cell>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.number/>><fo:block><@text.filled row.row.value/></fo:block><#if row.row.parts?has_content><fo:block <@look.detail/>>${row.row.parts}</fo:block></#if></fo:table-cell>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.number/>><fo:block><@text.filled row.row.change/></fo:block><#if judged && row.row.verdict?has_content><fo:block <@look.detail/>>${row.row.verdict}</fo:block></#if></fo:table-cell>
<fo:table-cell <@look.sparkCell row?is_last/>><#if row.sparkline??><fo:block <@look.sparkLine/>><fo:external-graphic src="${row.sparkline.src}" fox:alt-text="${row.sparkline.alt}"/></fo:block><#else><fo:block>&#xA0;</fo:block></#if></fo:table-cell>
<#if judged>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.target/>><fo:block><@text.filled row.row.target/></fo:block></fo:table-cell>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/>><fo:block><#if row.status??><@text.mark row.status/><#else>&#xA0;</#if></fo:block></fo:table-cell>
<#else>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.words/>><fo:block><@text.filled row.row.verdict/></fo:block></fo:table-cell>
<fo:table-cell <@look.cell row?is_last sheet.summary.tight/> <@look.about/>><fo:block><@text.filled row.row.about/></fo:block></fo:table-cell>
</#if>
</fo:table-row>
</#list>
</fo:table-body>
</fo:table>
</#macro>

<#import "/styles/cover.ftl" as look>
<#import "/styles/page.ftl" as pageLook>
<#import "page.ftl" as shared>
<#macro page>
<fo:page-sequence master-reference="forside" id="side-forside">
<fo:flow flow-name="xsl-region-body">
<#if sheet.meta.strip??>
<fo:wrapper role="artifact">
<fo:block-container <@pageLook.coverStripBox/> <@pageLook.strip sheet.meta.strip.kind/>><fo:block/></fo:block-container>
<#if sheet.meta.strip.kind != "INTERNAL">
<fo:block-container <@pageLook.coverStripHatchBox/>><fo:block <@pageLook.drawing/>><fo:external-graphic src="${sheet.hatch.src}" role="artifact"/></fo:block></fo:block-container>
</#if>
</fo:wrapper>
<fo:block-container <@pageLook.coverStripWordsBox/> <@pageLook.strip sheet.meta.strip.kind/>><fo:block <@pageLook.stripWords/>><@shared.stripWords/></fo:block></fo:block-container>
</#if>
<#if sheet.cover.arms??>
<fo:wrapper role="artifact"><fo:block-container <@look.armsBox/>><fo:block <@pageLook.drawing/>><fo:external-graphic src="${sheet.cover.arms.picture.src}" role="artifact" <@look.arms sheet.cover.arms/>/></fo:block></fo:block-container></fo:wrapper>
</#if>
<fo:block-container <@look.nameBox sheet.cover.arms??/>>
<fo:block <@look.name/>>${sheet.cover.text.municipality}</fo:block>
<#if sheet.cover.text.service?has_content><fo:block <@look.service/>>${sheet.cover.text.service}</fo:block></#if>
</fo:block-container>
<fo:wrapper role="artifact">
<fo:block-container <@look.panelBox sheet.cover.light/>><fo:block/></fo:block-container>
<#if !sheet.cover.light><fo:block-container <@look.arcsBox/>><fo:block <@pageLook.drawing/>><fo:external-graphic src="${sheet.cover.arcs.src}" role="artifact"/></fo:block></fo:block-container></#if>
</fo:wrapper>
<fo:block-container <@look.titleBox/>><fo:block <@look.title sheet.cover.titleSize sheet.cover.light/>>${sheet.cover.title}</fo:block></fo:block-container>
<fo:block-container <@look.yearBox/>><fo:block <@look.year sheet.cover.light/>>${sheet.cover.text.year}</fo:block></fo:block-container>
<#if sheet.cover.text.facts?has_content>
<fo:block-container <@look.factsBox/>>
<fo:list-block <@look.facts/>>
<#list sheet.cover.text.facts as fact>
<fo:list-item <@look.fact/>>
<fo:list-item-label end-indent="label-end()"><fo:block <@look.factLabel/>>${fact.label}</fo:block></fo:list-item-label>
<fo:list-item-body start-indent="body-start()"><fo:block><#if fact.draftMark><fo:inline <@pageLook.draft/>>${sheet.labels.draft}</fo:inline> </#if>${fact.value}</fo:block></fo:list-item-body>
</fo:list-item>
</#list>
</fo:list-block>
</fo:block-container>
</#if>
<fo:block/>
</fo:flow>
</fo:page-sequence>
</#macro>

<#--  Page masters, and what stands on every page: strip, running head, foot. All of it is decoration to a reader aloud.  -->
<#import "/styles/page.ftl" as look>
<#macro masters>
<fo:layout-master-set>
<fo:simple-page-master master-name="forside" <@look.paper/>><fo:region-body/></fo:simple-page-master>
<fo:simple-page-master master-name="side" <@look.paper/> <@look.margins/>>
<fo:region-body <@look.body/>/>
<fo:region-before <@look.before/>/>
<fo:region-after <@look.after/>/>
</fo:simple-page-master>
<fo:simple-page-master master-name="bredside" <@look.widePaper/> <@look.margins/>>
<fo:region-body <@look.body/>/>
<fo:region-before <@look.before/>/>
<fo:region-after <@look.after/>/>
</fo:simple-page-master>
</fo:layout-master-set>
</#macro>
<#macro sequence id wide=false>
<fo:page-sequence master-reference="<#if wide>bredside<#else>side</#if>" id="${id}">
<fo:static-content flow-name="xsl-region-before" role="artifact">
<@strip wide/>
<fo:block-container <@look.headBox wide/>>
<fo:block <@look.head/>>${sheet.runningHead}<fo:leader leader-pattern="space"/><#if sheet.meta.draft><fo:inline <@look.draft/>>${sheet.labels.draft}</fo:inline><#else>${sheet.meta.edition}</#if></fo:block>
</fo:block-container>
</fo:static-content>
<fo:static-content flow-name="xsl-region-after" role="artifact">
<fo:block-container <@look.footBox wide/>>
<fo:block <@look.foot/>><#if sheet.signs?has_content>${sheet.labels.signs} <#list sheet.signs as sign><fo:inline <@look.sign/>>${sign.sign}</fo:inline> ${sign.meaning}<#sep><fo:leader <@look.signGap/>/></#sep></#list></#if><fo:leader leader-pattern="space"/>${sheet.labels.pageBefore}<fo:page-number/>${sheet.labels.pageBetween}<fo:page-number-citation-last ref-id="${sheet.sections?last.id}"/>${sheet.labels.pageAfter}</fo:block>
</fo:block-container>
</fo:static-content>
<fo:flow flow-name="xsl-region-body">
<#nested>
</fo:flow>
</fo:page-sequence>
</#macro>
<#macro strip wide=false>
<#if sheet.meta.strip??>
<fo:block-container <@look.stripBox wide/> <@look.strip sheet.meta.strip.kind/>><fo:block/></fo:block-container>
<#if sheet.meta.strip.kind != "INTERNAL">
<fo:block-container <@look.stripHatchBox/>><fo:block <@look.drawing/>><fo:external-graphic src="${sheet.hatch.src}" role="artifact"/></fo:block></fo:block-container>
</#if>
<fo:block-container <@look.stripWordsBox wide/> <@look.strip sheet.meta.strip.kind/>><fo:block <@look.stripWords/>><@stripWords/></fo:block></fo:block-container>
</#if>
</#macro>
<#macro stripWords><fo:inline <@look.stripLead/>>${sheet.meta.strip.lead}</fo:inline> ${sheet.meta.strip.sentence}</#macro>

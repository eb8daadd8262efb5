package no.tilstand.render;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.BasicLinkArea;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;

/**
 * Gives each link its own tag. FOP 2.11 has one action for all links to the same target, keeps the tag with the action,
 * and writes the links when the page is full: of two links on a page to the same table, the last had both annotations and
 * the first had none, which PDF/UA-1 does not allow.
 */
final class TaggedLinks extends IFRenderer {
    /** The tags of the links of the page, in the order in which FOP has put them aside; empty: as FOP has it. */
    private final Queue<Optional<StructureTreeElement>> tags = new ArrayDeque<>();

    TaggedLinks(FOUserAgent agent) {
        super(agent);
    }

    @Override
    public void renderInlineParent(InlineParent area) {
        super.renderInlineParent(area);
        boolean link = area.getTrait(Trait.INTERNAL_LINK) != null
                || area.getTrait(Trait.EXTERNAL_LINK) != null
                || area instanceof BasicLinkArea unresolved && unresolved.getResolver() != null;
        if (link) {
            tags.add(Optional.ofNullable((StructureTreeElement) area.getTrait(Trait.STRUCTURE_TREE_ELEMENT)));
        }
    }

    @Override
    protected IFDocumentNavigationHandler getDocumentNavigationHandler() {
        return new Navigation(super.getDocumentNavigationHandler(), tags);
    }

    private record Navigation(IFDocumentNavigationHandler original, Queue<Optional<StructureTreeElement>> tags)
            implements IFDocumentNavigationHandler {
        @Override
        public void renderLink(Link link) throws IFException {
            Optional<StructureTreeElement> own = tags.isEmpty() ? Optional.empty() : tags.remove();
            own.ifPresent(link.getAction()::setStructureTreeElement);
            original.renderLink(link);
        }

        @Override
        public void renderNamedDestination(NamedDestination destination) throws IFException {
            original.renderNamedDestination(destination);
        }

        @Override
        public void renderBookmarkTree(BookmarkTree tree) throws IFException {
            original.renderBookmarkTree(tree);
        }

        @Override
        public void addResolvedAction(AbstractAction action) throws IFException {
            original.addResolvedAction(action);
        }

        @Override
        public int getPageIndex() {
            return original.getPageIndex();
        }
    }
}

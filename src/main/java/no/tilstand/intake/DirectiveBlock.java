package no.tilstand.intake;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A {@code :::} block for commonmark: a container that a line of three colons closes. */
final class DirectiveBlock extends CustomBlock {
    private static final String FENCE = ":::";
    /** From here on an indented line is code (CommonMark, «Indented code blocks»). */
    private static final int CODE_INDENT = 4;

    private final String head;
    private final int headColumn;
    private boolean closed;

    private DirectiveBlock(String head, int headColumn) {
        this.head = head;
        this.headColumn = headColumn;
    }

    /** What stands after the colons; empty for a closing line without an opening one. */
    String head() {
        return head;
    }

    /** The character, from 1, where {@link #head} begins on its line. */
    int headColumn() {
        return headColumn;
    }

    boolean closed() {
        return closed;
    }

    /** A closing line that closes nothing. */
    boolean isStray() {
        return head.isBlank();
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (!startsWithFence(line, from)) {
                return BlockStart.none();
            }
            int headFrom = from + FENCE.length();
            String head = line.subSequence(headFrom, line.length()).toString();
            return BlockStart.of(new Parser(new DirectiveBlock(head, lineColumn(state) + headFrom + 1)))
                    .atIndex(line.length());
        }

        private static int lineColumn(ParserState state) {
            return state.getLine().getSourceSpan() == null
                    ? 0
                    : state.getLine().getSourceSpan().getColumnIndex();
        }
    }

    private static boolean startsWithFence(CharSequence line, int from) {
        return from + FENCE.length() <= line.length()
                && line.subSequence(from, from + FENCE.length()).toString().equals(FENCE);
    }

    private static final class Parser extends AbstractBlockParser {
        private final DirectiveBlock block;

        private Parser(DirectiveBlock block) {
            this.block = block;
        }

        @Override
        public DirectiveBlock getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return !block.isStray();
        }

        @Override
        public boolean canContain(Block child) {
            return !block.isStray();
        }

        @Override
        public void addLine(SourceLine line) {
            // The only line of its own is the head, which the factory has taken.
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (block.isStray()) {
                return BlockContinue.none();
            }
            boolean closes = state.getIndent() < CODE_INDENT
                    && isClosing(state.getLine().getContent(), state.getNextNonSpaceIndex())
                    && isInnermost(state);
            if (closes) {
                block.closed = true;
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        private static boolean isClosing(CharSequence line, int from) {
            return startsWithFence(line, from)
                    && line.subSequence(from + FENCE.length(), line.length())
                            .toString()
                            .isBlank();
        }

        /** Whether no other open {@code :::} block, and no fenced code, lies within this one. */
        private boolean isInnermost(ParserState state) {
            org.commonmark.node.Node open = state.getActiveBlockParser().getBlock();
            while (open != null && open != block) {
                if (open instanceof DirectiveBlock inner && !inner.isStray()
                        || open instanceof org.commonmark.node.FencedCodeBlock) {
                    return false;
                }
                open = open.getParent();
            }
            return true;
        }
    }
}

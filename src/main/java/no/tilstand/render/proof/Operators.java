package no.tilstand.render.proof;

/**
 * Reads the operators of a page one after another. PDFBox has such a reader, which makes an object of every number and
 * every name; a report has a hundred thousand of them, nearly all of lines and colours, and only its texts are read here.
 */
final class Operators {
    private static final int MOST_NUMBERS = 6;

    /** What a byte is worth as a digit; -1 for all others. */
    private static final byte[] HEXADECIMAL = hexadecimal();

    private static byte[] hexadecimal() {
        byte[] digits = new byte[256];
        for (int c = 0; c < digits.length; c++) {
            digits[c] = (byte) Character.digit(c, 16);
        }
        return digits;
    }

    private final byte[] content;
    private int at;

    private final double[] numbers = new double[MOST_NUMBERS];
    private int count;
    private String name = "";
    private int markedContent;
    private final StringBuilder operands = new StringBuilder();
    private Codes codes = Codes.NONE;
    private final Spellings spellings;

    /** What becomes of the codes of a text. */
    interface Codes {
        Codes NONE = (code, out) -> {
            throw new IllegalArgumentException("text before any font");
        };

        void letter(int code, StringBuilder out);
    }

    /** @param spellings of the operators and names of the whole file */
    Operators(byte[] content, Spellings spellings) {
        this.content = content;
        this.spellings = spellings;
    }

    void use(Codes font) {
        codes = font;
    }

    /** The last numbers before the operator: six at most. */
    double[] numbers() {
        return numbers;
    }

    int count() {
        return count;
    }

    /** The first name before the operator, without its slash. */
    String name() {
        return name;
    }

    /** The number of the marked content that begins; -1 when it has none. */
    int markedContent() {
        return markedContent;
    }

    /** The text before the operator. */
    String text() {
        return operands.toString();
    }

    /** The next operator; empty at the end. */
    String next() {
        count = 0;
        name = "";
        markedContent = -1;
        operands.setLength(0);
        while (at < content.length) {
            int c = content[at];
            if (c <= ' ' || c == '[' || c == ']') {
                at++;
            } else if (c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+') {
                number();
            } else if (c == '/') {
                String one = word();
                name = name.isEmpty() ? one : name;
            } else if (c == '<') {
                if (content[at + 1] == '<') {
                    properties();
                } else {
                    codes();
                }
            } else if (c == '(' || c == '%') {
                throw new IllegalArgumentException("FOP writes texts in hexadecimal, and no comments");
            } else {
                return operator();
            }
        }
        return "";
    }

    private void number() {
        boolean negative = content[at] == '-';
        if (negative || content[at] == '+') {
            at++;
        }
        double value = 0;
        double unit = 0;
        for (; at < content.length; at++) {
            int c = content[at];
            if (c == '.') {
                unit = 1;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                unit *= 10;
            } else {
                break;
            }
        }
        double number = unit > 0 ? value / unit : value;
        if (count < MOST_NUMBERS) {
            numbers[count++] = negative ? -number : number;
        }
    }

    /** A name, without its slash. */
    private String word() {
        int start = ++at;
        while (at < content.length && !ends(content[at])) {
            at++;
        }
        return spellings.of(content, start, at);
    }

    private static boolean ends(int c) {
        return c <= ' ' || c == '/' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(';
    }

    /**
     * Of the properties of marked content only the number is read. FOP writes others too: what a word is that it has broken
     * with a hyphen ({@code ActualText}), as a text with any letters in it.
     */
    private void properties() {
        at += 2;
        while (content[at] != '>') {
            if (content[at] == '/') {
                String key = word();
                if (key.equals("MCID")) {
                    at++;
                    number();
                    markedContent = (int) numbers[--count];
                }
            } else if (content[at] == '<') {
                pass('>');
            } else if (content[at] == '(') {
                pass(')');
            } else {
                at++;
            }
        }
        at += 2;
    }

    /** Over a text to behind its end; brackets within it are escaped. */
    private void pass(char end) {
        at++;
        while (content[at] != end) {
            at += content[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void codes() {
        at++;
        int code = 0;
        int digits = 0;
        for (; content[at] != '>'; at++) {
            int digit = HEXADECIMAL[content[at] & 0xFF];
            if (digit >= 0) {
                code = code << 4 | digit;
                if (++digits == 4) {
                    codes.letter(code, operands);
                    code = 0;
                    digits = 0;
                }
            }
        }
        at++;
        if (digits != 0) {
            throw new IllegalArgumentException("a code is not of two bytes");
        }
    }

    private String operator() {
        int start = at;
        while (at < content.length && !ends(content[at])) {
            at++;
        }
        return spellings.of(content, start, at);
    }
}

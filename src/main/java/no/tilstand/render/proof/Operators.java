package no.tilstand.render.proof;

/**
 * Reads the operators of a page one after another. PDFBox has such a reader, which makes an object of every number and
 * every name; a report has a hundred thousand of them, nearly all of lines and colours, and only its texts are read here.
 */
final class Operators {
    private static final int MOST_NUMBERS = 6;

    private final byte[] content;
    private int at;

    private final double[] numbers = new double[MOST_NUMBERS];
    private int count;
    private String name = "";
    private int markedContent;
    private final StringBuilder operands = new StringBuilder();
    private Codes codes = Codes.NONE;

    /** What becomes of the codes of a text. */
    interface Codes {
        Codes NONE = (code, out) -> {
            throw new IllegalArgumentException("text before any font");
        };

        void letter(int code, StringBuilder out);
    }

    Operators(byte[] content) {
        this.content = content;
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
        return new String(content, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static boolean ends(int c) {
        return c <= ' ' || c == '/' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(';
    }

    /** Of the properties of marked content only the number is read, and which side of the page it decorates. */
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
            } else {
                at++;
            }
        }
        at += 2;
    }

    private void codes() {
        at++;
        int code = 0;
        int digits = 0;
        for (; content[at] != '>'; at++) {
            int digit = Character.digit(content[at], 16);
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
        return switch (at - start) {
            case 1 -> ONE[content[start] & 0x7F];
            default -> new String(content, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
        };
    }

    /** So that no string is made for the commonest. */
    private static final String[] ONE = ones();

    private static String[] ones() {
        String[] ones = new String[128];
        for (char c = 0; c < ones.length; c++) {
            ones[c] = String.valueOf(c).intern();
        }
        return ones;
    }
}

package no.tilstand.app;

public final class Main {
    private Main() {}

    record P(int a) {}

    public static void main(String[] a) {
        Object o = new P(1);
        if (o instanceof P p) System.out.println("hei " + p.a());
    }
}

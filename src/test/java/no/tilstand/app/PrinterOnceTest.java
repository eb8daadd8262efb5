package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.tilstand.render.Printer;
import no.tilstand.render.Prints;
import org.junit.jupiter.api.Test;

class PrinterOnceTest {
    @Test
    void workers_that_begin_at_once_get_the_same_printer() throws Exception {
        AtomicInteger made = new AtomicInteger();
        PrinterOnce once = new PrinterOnce(() -> {
            made.incrementAndGet();
            return Prints.printer();
        });
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Printer> got : workers.invokeAll(Collections.nCopies(8, (Callable<Printer>) once::get))) {
                assertSame(Prints.printer(), got.get());
            }
        } finally {
            workers.shutdownNow();
        }
        assertEquals(1, made.get());
    }
}

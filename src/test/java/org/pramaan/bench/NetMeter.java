package org.pramaan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sums the CPU time of every run of every net; a net runs in its caller's thread alone. */
final class NetMeter implements BeanPostProcessor {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongAdder nanos = new LongAdder();
    private final LongAdder runs = new LongAdder();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Nets nets ? new Timed(nets) : bean;
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }

    long runs() {
        return runs.sum();
    }

    void reset() {
        nanos.reset();
        runs.reset();
    }

    private final class Timed implements Nets {

        private final Nets nets;

        Timed(Nets nets) {
            this.nets = nets;
        }

        @Override
        public Net named(String name) {
            var net = nets.named(name);
            return input -> {
                long before = threads.getCurrentThreadCpuTime();
                try {
                    return net.run(input);
                } finally {
                    nanos.add(threads.getCurrentThreadCpuTime() - before);
                    runs.increment();
                }
            };
        }

        @Override
        public String text(String name) {
            return nets.text(name);
        }

        @Override
        public Map<String, String> faults() {
            return nets.faults();
        }
    }
}

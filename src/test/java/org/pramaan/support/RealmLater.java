package org.pramaan.support;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets sessions of people of the realm grow old, without waiting. */
public final class RealmLater {

    private final Object limit;

    public RealmLater(BeanFactory beans) {
        limit = beans.getBean("sessionLimit");
    }

    public void by(Duration later, Runnable then) {
        var clock = ReflectionTestUtils.getField(limit, "clock");
        ReflectionTestUtils.setField(limit, "clock", Clock.offset(Clock.systemUTC(), later));
        try {
            then.run();
        } finally {
            ReflectionTestUtils.setField(limit, "clock", clock);
        }
    }
}

package org.pramaan.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How customers' KYC goes over all (XA-13), for gauges and pages alike; a number is NaN as long as there is nothing to count. */
@Repository
public class CustomerFigures {

    /** Whoever has expired was approved once. */
    private static final String APPROVED = "status in ('APPROVED', 'EXPIRED')";

    private final JdbcClient jdbc;

    CustomerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Share of profiles that were approved, 0 to 1. */
    public double completionRate() {
        return number("select avg((%s)::int) from customer_profile".formatted(APPROVED));
    }

    /** Mean time from submission to verdict, in seconds. */
    public double processingSeconds() {
        return number("select avg(extract(epoch from decided_at - submitted_at)) from customer_profile");
    }

    /** Mean verification score, 0 to 100. */
    public double score() {
        return number("select avg(score) from customer_profile");
    }

    /** Share of decided profiles that were approved, 0 to 1, for each provider that verified any. */
    public Map<String, Double> approvalRates() {
        Map<String, Double> rates = new LinkedHashMap<>();
        jdbc.sql("""
                        select provider, avg((%s)::int) from customer_profile
                        where decided_at is not null and provider is not null group by provider order by provider""".formatted(APPROVED))
                .query((row, at) -> rates.put(row.getString(1), row.getDouble(2)))
                .list();
        return rates;
    }

    /** How many profiles have each status, all of them named. */
    public Map<ProfileStatus, Long> byStatus() {
        Map<ProfileStatus, Long> counts = new LinkedHashMap<>();
        for (var status : ProfileStatus.values()) counts.put(status, 0L);
        jdbc.sql("select status, count(*) from customer_profile group by status")
                .query((row, at) -> counts.put(ProfileStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /** How many profiles have a score of 0 to below 10, 10 to below 20, and so on up to 90 to 100. */
    public List<Long> scoreDistribution() {
        return jdbc.sql("""
                        select count(score) from generate_series(0, 9) as tens left join customer_profile
                            on least(floor(score / 10), 9) = tens group by tens order by tens""").query(Long.class).list();
    }

    private double number(String query) {
        return jdbc.sql(query)
                .query((row, at) -> row.getObject(1) == null ? Double.NaN : row.getDouble(1))
                .single();
    }
}

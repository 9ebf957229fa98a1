package org.pramaan.compliance;

import java.util.UUID;

/** Who did it. */
public record Actor(Kind kind, String id) {

    public enum Kind {
        /** A client, by the id of its API key. */
        CLIENT_KEY,
        /** Somebody without a key, by the name of the door they came through (CF-31). */
        DOOR,
        /** Somebody of the client, by the id of their membership. */
        MEMBER,
        /** Somebody with an account of their own, by its id (XA-06). */
        CUSTOMER,
        /** A member of staff, by user id. */
        STAFF,
        /** A step of a process, by its id in the diagram. */
        STEP
    }

    public static Actor clientKey(UUID keyId) {
        return new Actor(Kind.CLIENT_KEY, keyId.toString());
    }

    public static Actor door(String name) {
        return new Actor(Kind.DOOR, name);
    }

    public static Actor member(UUID memberId) {
        return new Actor(Kind.MEMBER, memberId.toString());
    }

    public static Actor customer(UUID accountId) {
        return new Actor(Kind.CUSTOMER, accountId.toString());
    }

    public static Actor staff(String userId) {
        return new Actor(Kind.STAFF, userId);
    }

    public static Actor step(String activityId) {
        return new Actor(Kind.STEP, activityId);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}

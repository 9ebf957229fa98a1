package org.pramaan.platform;

/** A bean of this type says that the server runs on its own embedded database: a laptop or a demo, never production. */
public record EmbeddedStore() {}

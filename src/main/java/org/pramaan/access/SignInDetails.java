package org.pramaan.access;

import java.io.Serializable;

/** Where somebody signs in from. */
public record SignInDetails(String address) implements Serializable {}

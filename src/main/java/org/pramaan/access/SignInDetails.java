package org.pramaan.access;

import java.io.Serializable;

/** Where somebody signs in from. */
record SignInDetails(String address) implements Serializable {}

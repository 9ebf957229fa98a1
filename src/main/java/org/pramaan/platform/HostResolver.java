package org.pramaan.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up every address of a host. */
@FunctionalInterface
interface HostResolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}

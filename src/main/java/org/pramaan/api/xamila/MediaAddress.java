package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.FileLinks;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of files: the document's own, with a signature that expires (XA-28, CF-24). */
@Component
class MediaAddress {

    static final String FOLDER = "/media/kyc_documents/";

    private final FileLinks links;

    MediaAddress(FileLinks links) {
        this.links = links;
    }

    /** Absolute, as the request's own address begins. */
    String of(CustomerDocument document) {
        var signed = links.sign(document.path());
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(FOLDER + document.path())
                .queryParam("expires", signed.expires())
                .queryParam("signature", signed.signature())
                .toUriString();
    }

    /** Whether the address carries a genuine signature. */
    boolean isSigned(HttpServletRequest request) {
        var expires = request.getParameter("expires");
        var signature = request.getParameter("signature");
        return expires != null && signature != null && links.isGenuine(path(request), expires, signature);
    }

    static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FOLDER);
    }

    /** What stands behind the folder: account, type and file. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(FOLDER.length());
    }
}

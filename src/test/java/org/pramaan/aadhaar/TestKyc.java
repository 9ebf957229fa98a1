package org.pramaan.aadhaar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Documents as the UIDAI writes them, about a person who does not exist. */
public final class TestKyc {

    public static final String OFFLINE = """
            <OfflinePaperlessKyc referenceId="534220240115103000123"><UidData>\
            <Poi dob="05-07-1985" e="" gender="F" m="" name="Asha Rao"/>\
            <Poa careof="D/O Ravi Rao" country="India" dist="Mysuru" house="12" landmark="Near Lake" loc="Palace View" \
            pc="570080" po="Mysuru HO" state="Karnataka" street="Temple Road" subdist="Mysuru" vtc="Mysuru"/>\
            <Pht>/9j/4AAQ</Pht></UidData></OfflinePaperlessKyc>""";

    public static final String E_AADHAAR = """
            <KycRes code="c" ret="Y" ts="2024-01-15T10:30:00+05:30" ttl="2025-01-15T10:30:00" txn="t"><Rar>UGVy</Rar>\
            <UidData tkn="x" uid="xxxxxxxx5342"><Poi dob="05-07-1985" gender="F" name="Asha Rao"/>\
            <Poa co="D/O Ravi Rao" dist="Mysuru" house="12" lm="Near Lake" loc="Palace View" pc="570080" \
            state="Karnataka" street="Temple Road" vtc="Mysuru"/><Pht>/9j/4AAQ</Pht></UidData></KycRes>""";

    private TestKyc() {}

    public static byte[] zip(byte[] content, String shareCode, EncryptionMethod method, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, shareCode.toCharArray())) {
            for (var name : names) {
                var parameters = new ZipParameters();
                parameters.setFileNameInZip(name);
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(method);
                zip.putNextEntry(parameters);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

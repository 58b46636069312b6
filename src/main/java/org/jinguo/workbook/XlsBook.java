package org.jinguo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/** Reads .xls and .et (BIFF8 in an OLE2 container), record by record. */
final class XlsBook {

    private static final int LARGEST_ARRAY = 64 << 20;

    private XlsBook() {}

    static void read(byte[] bytes, Tally tally, SheetHandler handler) {
        IOUtils.setByteArrayMaxOverride(LARGEST_ARRAY);
        XlsRecords records = new XlsRecords(tally, handler);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            refuseForeign(root, tally);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            records.finish();
        } catch (EncryptedDocumentException e) {
            throw tally.refusal("encrypted");
        } catch (OldExcelFormatException e) {
            throw tally.refusal("tooOld");
        } catch (IOException e) {
            throw tally.refusal("truncated");
        } catch (RuntimeException e) {
            if (e instanceof WorkbookException || e == records.fromHandler()) {
                throw e;
            }
            throw tally.damaged(e, "record");
        }
    }

    private static void refuseForeign(DirectoryNode root, Tally tally) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw tally.refusal("encrypted");
        } else if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw tally.refusal("word");
        } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw tally.refusal("slides");
        } else if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw tally.refusal(root.hasEntryCaseInsensitive("Book") ? "tooOld" : "foreign");
        }
    }
}

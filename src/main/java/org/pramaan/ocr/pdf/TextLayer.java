package org.pramaan.ocr.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the visible upright words of one page, row by row. */
final class TextLayer extends PDFTextStripper {

    private static final double FAINT = 0.1;

    private final Deadline deadline;
    private final List<List<PdfWord>> rows = new ArrayList<>();
    private List<PdfWord> row = new ArrayList<>();

    private TextLayer(Deadline deadline) {
        this.deadline = deadline;
        setSortByPosition(true);
    }

    /** The words of each row from left to right, in points from the page's top left corner. */
    static List<List<PdfWord>> rows(PDDocument document, int page, Deadline deadline) throws IOException {
        var layer = new TextLayer(deadline);
        layer.setStartPage(page + 1);
        layer.setEndPage(page + 1);
        layer.writeText(document, Writer.nullWriter());
        layer.endRow();
        return layer.rows;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    /** Words that nobody sees, as under a scan, say nothing about what the page shows. */
    @Override
    protected void processTextPosition(TextPosition text) {
        var state = getGraphicsState();
        boolean hidden = state.getTextState().getRenderingMode() == RenderingMode.NEITHER
                || state.getNonStrokeAlphaConstant() < FAINT;
        if (!hidden && text.getDir() == 0) super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!positions.isEmpty()) row.add(PdfWord.of(positions));
    }

    @Override
    protected void writeLineSeparator() {
        endRow();
    }

    private void endRow() {
        if (!row.isEmpty()) rows.add(row);
        row = new ArrayList<>();
    }
}

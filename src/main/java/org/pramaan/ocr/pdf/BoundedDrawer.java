package org.pramaan.ocr.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws one page, looking at the clock before each step and at the size of a picture before it is decoded. */
final class BoundedDrawer extends PageDrawer {

    private final PictureBudget budget;
    private final Deadline deadline;

    BoundedDrawer(PageDrawerParameters parameters, PictureBudget budget, Deadline deadline) throws IOException {
        super(parameters);
        this.budget = budget;
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        if (OperatorName.DRAW_OBJECT.equals(operator.getName())
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name) checkPicture(name);
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        deadline.check();
        budget.check(image.getWidth(), image.getHeight());
        super.drawImage(image);
    }

    private void checkPicture(COSName name) throws IOException {
        var resources = getResources();
        var objects = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects != null
                && objects.getDictionaryObject(name) instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) budget.check(stream);
    }
}

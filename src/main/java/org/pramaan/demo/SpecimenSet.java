package org.pramaan.demo;

import java.nio.file.Path;

/** The pictures of one specimen person, and a stranger's selfie. */
record SpecimenSet(Path pan, Path aadhaarFront, Path aadhaarBack, Path livePhoto, Path stranger) {}

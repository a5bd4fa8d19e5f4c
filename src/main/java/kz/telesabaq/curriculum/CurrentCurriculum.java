package kz.telesabaq.curriculum;

import kz.telesabaq.findings.Reading;

/** The curriculum of the school year the house is working on. */
public interface CurrentCurriculum {

    /** Reads the year's folder, or answers from memory when its files have not changed. */
    Reading<Curriculum> read();
}

package kz.telesabaq.media.web;

import kz.telesabaq.findings.Wording;

/** A request that is answered with a status of the protocol and a sentence. */
final class TusRefusal extends RuntimeException {
    static final int PRECONDITION_FAILED = 412;

    private static final int CHECKSUM_MISMATCH = 460;

    private final int status;
    private final transient Wording sentence;

    private TusRefusal(int status, Wording sentence) {
        super(sentence.en(), null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    Wording sentence() {
        return sentence;
    }

    static TusRefusal wrongVersion() {
        return new TusRefusal(
                PRECONDITION_FAILED,
                Wording.of(
                        "Бұл сервер tus хаттамасының 1.0.0 нұсқасымен ғана жұмыс істейді.",
                        "Этот сервер работает только с версией 1.0.0 протокола tus.",
                        "This server speaks version 1.0.0 of the tus protocol and no other."));
    }

    static TusRefusal badHeader(String header, String value) {
        return new TusRefusal(
                400,
                Wording.of(
                                "«%s» тақырыбы дұрыс жазылмаған: «%s».",
                                "Заголовок «%s» записан неверно: «%s».",
                                "The header \"%s\" is not written as it must be: \"%s\".")
                        .with(header, value));
    }

    static TusRefusal notAPiece(String type) {
        return new TusRefusal(
                415,
                Wording.of(
                                "Файл бөлігі мына түрде жіберіледі: %s.",
                                "Часть файла передаётся с типом %s.", "A piece of a file is sent with the type %s.")
                        .with(type));
    }

    static TusRefusal unknown() {
        return new TusRefusal(
                404,
                Wording.of(
                        "Мұндай жүктеу жоқ. Файлды басынан бастап жіберіңіз.",
                        "Такой загрузки нет. Отправьте файл с начала.",
                        "There is no such upload. Send the file from its beginning."));
    }

    static TusRefusal expired() {
        return new TusRefusal(
                410,
                Wording.of(
                        "Жүктеу мерзімі өтіп кетті. Файлды басынан бастап жіберіңіз.",
                        "Срок загрузки истёк. Отправьте файл с начала.",
                        "This upload waited too long. Send the file from its beginning."));
    }

    static TusRefusal wrongOffset(long offset) {
        return new TusRefusal(
                409,
                Wording.of(
                                "Бөлік басқа жерден басталады. Осы уақытқа дейін келген байт саны: %d.",
                                "Часть начинается не там. Байт принято до сих пор: %d.",
                                "The piece begins elsewhere. Bytes received so far: %d.")
                        .with(offset));
    }

    static TusRefusal tooLong(long length) {
        return new TusRefusal(
                413,
                Wording.of(
                                "Файл шектен асып тұр, рұқсат етілген байт саны: %d.",
                                "Файл превышает предел, допустимое число байт: %d.",
                                "The file goes beyond its limit. Bytes allowed: %d.")
                        .with(length));
    }

    static TusRefusal wrongChecksum() {
        return new TusRefusal(
                CHECKSUM_MISMATCH,
                Wording.of(
                        "Бөлік жолда бүлінген: бақылау қосындысы сәйкес келмейді. Оны қайтадан жіберіңіз.",
                        "Часть повреждена в пути: контрольная сумма не сходится. Отправьте её ещё раз.",
                        "The piece was damaged on its way: its checksum differs. Send it once more."));
    }

    static TusRefusal busy() {
        return new TusRefusal(
                423,
                Wording.of(
                        "Осы файлдың басқа бөлігі қазір қабылданып жатыр.",
                        "Сейчас принимается другая часть этого файла.",
                        "Another piece of this file is being received."));
    }

    static TusRefusal noRoom() {
        return new TusRefusal(
                507,
                Wording.of(
                        "Қоймада мұндай файлға орын жоқ. Әкімшіге хабарлаңыз.",
                        "В хранилище нет места для такого файла. Сообщите администратору.",
                        "The store has no room for such a file. Tell the administrator."));
    }
}

package kz.telesabaq.command;

import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.edit.Scope;
import kz.telesabaq.schedule.views.Child;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** Words of the house as they are typed; anything else is refused with the text shown. */
final class Words {
    private Words() {}

    static CommandLine.ParameterException wrong(CommandSpec spec, String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    static final class OfGrade implements ITypeConverter<Grade> {
        @Override
        public Grade convert(String text) {
            if (!text.matches("[1-9]|1[01]")) {
                throw new TypeConversionException("grades run from 1 to 11, not \"" + text + "\"");
            }
            return new Grade(Integer.parseInt(text));
        }
    }

    static final class OfChannel implements ITypeConverter<ChannelId> {
        @Override
        public ChannelId convert(String text) {
            try {
                return new ChannelId(text);
            } catch (IllegalArgumentException noChannel) {
                throw new TypeConversionException(noChannel.getMessage());
            }
        }
    }

    static final class OfLesson implements ITypeConverter<LessonCode> {
        @Override
        public LessonCode convert(String text) {
            try {
                return LessonCode.parse(text);
            } catch (IllegalArgumentException noLesson) {
                throw new TypeConversionException(noLesson.getMessage());
            }
        }
    }

    static final class OfLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            try {
                return new Language(text);
            } catch (IllegalArgumentException noLanguage) {
                throw new TypeConversionException(noLanguage.getMessage());
            }
        }
    }

    /** {@code kk:2}. */
    static final class OfChild implements ITypeConverter<Child> {
        @Override
        public Child convert(String text) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new TypeConversionException("a child is written LANGUAGE:GRADE, kk:2, not \"" + text + "\"");
            }
            return new Child(
                    new OfLanguage().convert(text.substring(0, colon)),
                    new OfGrade().convert(text.substring(colon + 1)));
        }
    }

    static final class OfScope implements ITypeConverter<Scope> {
        @Override
        public Scope convert(String text) {
            return switch (text) {
                case "this" -> Scope.THIS;
                case "following" -> Scope.THIS_AND_FOLLOWING;
                case "all" -> Scope.ALL;
                default -> throw new TypeConversionException("a scope is this, following or all, not \"" + text + "\"");
            };
        }
    }
}

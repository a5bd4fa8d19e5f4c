-- What people said that the columns of their lesson plans hold, by the words of the header.
create table curriculum.remembered_column (
    author text not null,
    header text not null,
    -- a field of a lesson plan: number, quarter, topic_kk … (docs/formats/ktp-workbook.md)
    field  text not null,
    primary key (author, header)
);

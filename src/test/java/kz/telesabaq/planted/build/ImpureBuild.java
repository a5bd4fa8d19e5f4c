package kz.telesabaq.planted.build;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Pure code that asks the database. */
record ImpureBuild(JdbcClient database) {}

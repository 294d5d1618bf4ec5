package vn.loa.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version before anything else starts, and after a restore. */
@Singleton
@Startup
@DependsOn("Restoring")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @PostConstruct
  void migrate() {
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
  }
}

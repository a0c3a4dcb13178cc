package cn.fengxing.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How a service reaches its database: as the owner it migrates the schema, as the application it works with the rows. */
public record DatabaseAccess(
        String url, String owner, String ownerPassword, String application, String applicationPassword) {
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    public Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, application, applicationPassword);
    }
}

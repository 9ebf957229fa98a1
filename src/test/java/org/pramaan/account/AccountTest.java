package org.pramaan.account;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.pramaan.platform.EmptyDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test of this module on an empty database, where every call commits. */
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(properties = "pramaan.account.bcrypt-strength=4")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = AccountSlice.class, initializers = EmptyDatabase.class)
@interface AccountTest {}
